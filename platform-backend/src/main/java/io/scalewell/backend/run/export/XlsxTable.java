package io.scalewell.backend.run.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An Office Open XML workbook with one sheet: numbers are numbers, dates are dates, and text is never a formula. */
public final class XlsxTable {

    /** What a cell of a workbook can hold. */
    private static final int LONGEST_TEXT = 32_767;

    private static final String APPLICATION = "ScaleWell";
    private static final String VERSION = "1.0";

    private XlsxTable() {}

    public static byte[] write(ExportTable table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, APPLICATION, VERSION)) {
            Worksheet sheet = workbook.newWorksheet("Runs");
            heads(sheet, table.columns());
            int line = 1;
            for (List<@Nullable Object> row : table.rows()) {
                for (int column = 0; column < row.size(); column++) {
                    cell(sheet, line, column, row.get(column));
                }
                line++;
            }
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, Math.max(1, line - 1), table.columns().size() - 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static void heads(Worksheet sheet, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, shortened(columns.get(column)));
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
    }

    private static void cell(Worksheet sheet, int line, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(line, column, number);
            case Boolean yes -> sheet.value(line, column, yes);
            case LocalDate day -> {
                sheet.value(line, column, day);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime moment -> {
                sheet.value(line, column, moment);
                sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> sheet.value(line, column, shortened(value.toString()));
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}

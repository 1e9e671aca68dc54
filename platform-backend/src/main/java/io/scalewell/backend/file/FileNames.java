package io.scalewell.backend.file;

import io.scalewell.shared.problem.Invalid;
import io.scalewell.shared.text.Message;
import java.text.Normalizer;

/** Makes the name of a file one that can be shown and saved: no folders, no control or direction characters, 1 to 200 characters. */
final class FileNames {

    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 20;

    private FileNames() {}

    static String of(String wanted) {
        String last = wanted.substring(Math.max(wanted.lastIndexOf('/'), wanted.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .strip();
        if (plain.isEmpty() || plain.equals(".") || plain.equals("..")) {
            throw new Invalid("/name", Message.of("file.name"));
        }
        return shortened(plain);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        int cut = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return name.substring(0, cut) + ending;
    }
}

package io.scalewell.ui.offline;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The icon of {@code favicon.svg} as an image, which home screens ask for. It fills its square, so that a phone may round it. */
@Controller
class AppIcon {

    private static final List<Integer> SIZES = List.of(180, 192, 512);
    private static final float VIEW = 32;
    /** What is left of the picture when a phone cuts a circle out of it is at least four fifths. */
    private static final float SAFE = 0.8f;

    private final Map<Integer, byte[]> drawn =
            SIZES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), AppIcon::draw));

    @GetMapping("/icon-{size}.png")
    ResponseEntity<byte[]> show(@PathVariable int size) {
        byte[] png = drawn.get(size);
        if (png == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(png);
    }

    private static byte[] draw(int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x1d4ed8));
        pen.fillRect(0, 0, size, size);
        pen.translate(size * (1 - SAFE) / 2, size * (1 - SAFE) / 2);
        pen.scale(size * SAFE / VIEW, size * SAFE / VIEW);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var rising = new Path2D.Float();
        rising.moveTo(8, 22);
        rising.lineTo(14, 16);
        rising.lineTo(18, 20);
        rising.lineTo(25, 11);
        pen.draw(rising);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}

package dev.makegood.server.handbook;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Prints handbooks as PDF documents: tagged, with an outline, and with a font that has every Vietnamese letter. */
@Component
class Printer {
    private static final String FAMILY = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    Printer() {
        XRLog.setLoggingEnabled(false);
    }

    byte[] print(Edition edition, HandbookLanguage language) {
        var document = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> font("Regular"), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((_, uri) -> uri.startsWith("#") ? uri : null);
        builder.withProducer("Makegood");
        builder.withHtmlContent(new PrintedPage(edition, language).write(), null);
        builder.toStream(document);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document.toByteArray();
    }

    private static InputStream font(String face) {
        try {
            return new ClassPathResource("liberation/LiberationSans-" + face + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

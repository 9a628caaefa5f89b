package dev.makegood.server.handbook;

/** How a printed handbook looks. */
final class Style {
    static final String CSS = """
        @page { size: A4; margin: 22mm 24mm 24mm 24mm;
            @bottom-right { content: '%s ' counter(page); font-family: 'Liberation Sans'; font-size: 8pt; color: #5c6470 } }
        body { font-family: 'Liberation Sans'; font-size: 10pt; line-height: 1.45; color: #1c2128 }
        h1 { font-size: 24pt; line-height: 1.15; margin: 0 0 4mm 0 }
        h2 { font-size: 15pt; margin: 10mm 0 3mm 0; padding-bottom: 1.5mm; border-bottom: 0.4mm solid #c9d0d8;
            page-break-after: avoid }
        h3 { font-size: 11pt; margin: 5mm 0 1mm 0; page-break-after: avoid }
        p { margin: 0 0 2mm 0 }
        ul, ol { margin: 0 0 2mm 0; padding-left: 5mm }
        li { margin: 0 0 0.8mm 0 }
        a { color: #1f5fa8; text-decoration: none }
        .kind { color: #5c6470; text-transform: uppercase; letter-spacing: 0.3mm; font-size: 9pt; margin: 0 }
        .purpose { font-size: 11.5pt }
        .facts, .source { color: #3d4550; font-size: 9pt }
        .example { margin: 2mm 0 3mm 0; padding: 2mm 3mm; background: #f3f5f8; font-size: 9pt; page-break-inside: avoid }
        .stopped { color: #5c6470; text-decoration: line-through }
        .label { font-weight: bold; margin: 0 0 0.8mm 0 }
        """;

    private Style() {}
}

package dev.makegood.server.handbook;

import dev.makegood.handbook.Example;
import dev.makegood.handbook.Example.Stated;
import dev.makegood.handbook.Freedom;
import dev.makegood.handbook.Handbook;
import dev.makegood.handbook.Handbook.Article;
import dev.makegood.handbook.Handbook.Chapter;
import dev.makegood.handbook.Handbook.Figure;
import dev.makegood.handbook.Handbook.Link;
import dev.makegood.handbook.Passage;
import dev.makegood.vocabulary.Reading;
import dev.makegood.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One handbook in one language as XHTML, from its title to its last number. */
final class PrintedPage {
    private static final String ALONE = "alone";
    private static final String ASSUMED = "assumed";
    private static final String NUMBERS = "numbers";
    private static final String READINGS = "readings";

    private final Handbook handbook;
    private final int release;
    private final HandbookLanguage language;
    private final Markup page = new Markup();

    PrintedPage(Edition edition, HandbookLanguage language) {
        this.handbook = edition.handbook();
        this.release = edition.release().number();
        this.language = language;
    }

    String write() {
        page.open("html", "lang", language.key());
        head();
        page.open("body");
        title();
        contents();
        brand();
        freedom(handbook.freedom());
        handbook.chapters().forEach(this::chapter);
        assumed(handbook.assumed());
        numbers(handbook.numbers());
        readings(handbook.readings());
        return page.close("body").close("html").toString();
    }

    private void head() {
        var name = say(Words.HANDBOOK) + ": " + say(handbook.title());
        page.open("head").element("title", name);
        meta("subject", say(handbook.purpose()));
        meta("description", say(handbook.purpose()));
        meta("author", handbook.owner().orElse("Makegood"));
        page.element("style", Style.CSS.formatted(say(Words.PAGE)));
        page.open("bookmarks");
        sections().forEach((anchor, title) -> bookmark(anchor, say(title)));
        page.close("bookmarks").close("head");
    }

    private void meta(String name, String content) {
        page.open("meta name=\"" + name + "\"", "content", content).close("meta");
    }

    private void bookmark(String anchor, String title) {
        page.open("bookmark href=\"#" + anchor + "\"", "name", title);
        handbook.chapters().stream()
                .filter(chapter -> chapter.anchor().equals(anchor))
                .flatMap(chapter -> chapter.articles().stream())
                .forEach(article -> bookmark(article.anchor(), say(article.title())));
        page.close("bookmark");
    }

    private void title() {
        page.element("p", "class", "kind", say(Words.HANDBOOK));
        page.element("h1", say(handbook.title()));
        page.element("p", "class", "purpose", say(handbook.purpose()));
        var lines = new LinkedHashMap<Text, String>();
        lines.put(Words.RELEASE, String.valueOf(release));
        handbook.owner().ifPresent(owner -> lines.put(Words.OWNER, owner));
        facts(lines);
    }

    private void contents() {
        page.element("h2", say(Words.CONTENTS)).open("ol", "class", "contents");
        sections()
                .forEach((anchor, title) -> page.open("li")
                        .element("a", "href", "#" + anchor, say(title))
                        .close("li"));
        page.close("ol");
    }

    /** What the document consists of, by anchor. */
    private Map<String, Text> sections() {
        var sections = new LinkedHashMap<String, Text>();
        sections.put(ALONE, Words.ALONE);
        handbook.chapters().forEach(chapter -> sections.put(chapter.anchor(), chapter.title()));
        if (!handbook.assumed().isEmpty()) {
            sections.put(ASSUMED, Words.ASSUMED);
        }
        if (!handbook.numbers().isEmpty()) {
            sections.put(NUMBERS, Words.NUMBERS);
        }
        if (!handbook.readings().isEmpty()) {
            sections.put(READINGS, Words.READINGS);
        }
        return sections;
    }

    private void brand() {
        handbook.brand().ifPresent(brand -> {
            page.element("h2", say(Words.BRAND));
            brand.mission().ifPresent(mission -> page.element("p", say(mission)));
            list(brand.values());
            var lines = new LinkedHashMap<Text, String>();
            lines.put(Words.TONE, say(brand.tone()));
            if (!brand.never().isEmpty()) {
                lines.put(
                        Words.NEVER,
                        String.join(", ", brand.never().stream().map(this::say).toList()));
            }
            facts(lines);
        });
    }

    private void freedom(Freedom freedom) {
        heading(ALONE, Words.ALONE);
        for (var grant : freedom.grants()) {
            page.element("h3", say(grant.what()));
            links(grant.rules());
        }
        if (freedom.limits().isEmpty()) {
            page.element("p", say(Words.NO_LIMITS));
        } else {
            page.element("h3", say(Words.LIMITS));
            links(freedom.limits());
        }
    }

    private void chapter(Chapter chapter) {
        heading(chapter.anchor(), chapter.title());
        chapter.articles().forEach(this::article);
    }

    private void article(Article article) {
        page.element("h3", "id", article.anchor(), say(article.title()));
        if (article.stopped()) {
            page.element("p", "class", "label", say(Words.STOPPED));
            page.element("p", "class", "stopped", say(article.sentence()));
        } else {
            page.element("p", say(article.sentence()));
        }
        article.passage().ifPresent(this::passage);
        article.examples().forEach(this::example);
    }

    private void passage(Passage passage) {
        page.open("p", "class", "source").element("strong", say(Words.SOURCE)).text(": ");
        page.text(passage.isOwn() ? say(Words.OWN_POLICY) + ". " : "");
        passage.source().map(this::say).ifPresent(source -> page.text(source + (isEnded(source) ? " " : ". ")));
        page.text("“" + say(passage.clause()) + "”");
        passage.address().ifPresent(address -> page.text(" ").element("a", "href", address, address));
        page.close("p");
    }

    private static boolean isEnded(String text) {
        return ".?!…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void example(Example example) {
        page.open("div", "class", "example").element("p", "class", "label", say(Words.EXAMPLE));
        stated(example.facts());
        if (!example.effects().isEmpty()) {
            labelled(Words.THEN, example.effects());
        } else if (!example.questions().isEmpty()) {
            labelled(Words.ASK, example.questions());
        } else {
            labelled(Words.THEN, List.of(Words.NOTHING));
        }
        page.close("div");
    }

    private void stated(List<Stated> facts) {
        page.open("ul");
        for (var one : facts) {
            page.element("li", "%s, %s: %s".formatted(say(one.fact()), say(one.attribute()), say(one.value())));
        }
        page.close("ul");
    }

    private void labelled(Text label, List<Text> texts) {
        page.element("p", "class", "label", say(label));
        list(texts);
    }

    private void assumed(List<Stated> facts) {
        if (!facts.isEmpty()) {
            heading(ASSUMED, Words.ASSUMED);
            stated(facts);
        }
    }

    private void numbers(List<Figure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        heading(NUMBERS, Words.NUMBERS);
        for (var figure : figures) {
            page.element("h3", say(figure.label()));
            page.open("p").element("strong", values(figure)).text(", " + say(figure.origin()));
            figure.aspirational().ifPresent(goal -> page.text(". " + say(Words.GOAL) + ": " + say(goal)));
            page.close("p");
            figure.passage().ifPresent(this::passage);
            links(figure.rules());
        }
    }

    private String values(Figure figure) {
        return String.join(
                "; ",
                figure.values().stream()
                        .map(value -> say(value.text())
                                + value.from()
                                        .map(day -> " " + say(Words.FROM) + " " + say(day))
                                        .orElse(""))
                        .toList());
    }

    private void readings(List<Reading> readings) {
        if (readings.isEmpty()) {
            return;
        }
        heading(READINGS, Words.READINGS);
        for (var reading : readings) {
            page.element("h3", say(reading.question())).element("p", say(reading.reading()));
        }
    }

    private void heading(String anchor, Text title) {
        page.element("h2", "id", anchor, say(title));
    }

    private void links(List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        page.open("ul");
        links.forEach(link -> page.open("li")
                .element("a", "href", "#" + link.anchor(), say(link.title()))
                .close("li"));
        page.close("ul");
    }

    private void list(List<Text> texts) {
        if (texts.isEmpty()) {
            return;
        }
        page.open("ul");
        texts.forEach(text -> page.element("li", say(text)));
        page.close("ul");
    }

    private void facts(Map<Text, String> lines) {
        lines.forEach((label, value) -> page.open("p", "class", "facts")
                .element("strong", say(label))
                .text(": " + value)
                .close("p"));
    }

    private String say(Text text) {
        return language.of(text);
    }
}

package io.github.banthreading.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.github.banthreading.report.wording.Provenance;
import io.github.banthreading.text.MistakesException.Mistake;
import io.github.banthreading.verdict.BuildVerdict;
import java.util.List;

/** Writes {@code report.html}: one page for people that needs no script, no network and no other file. */
public final class HtmlReport {

    private HtmlReport() {}

    /** The whole page. How long the scan took is not on it, so that the same verdict gives the same bytes. */
    // The generated method takes no interceptor as null, and has no annotations to say so.
    @SuppressWarnings("NullAway")
    public static String render(BuildVerdict build, Provenance provenance) {
        StringOutput page = new StringOutput();
        // The class that is generated from src/main/jte/report.jte, called by name: no engine has to look it up.
        JtereportGenerated.render(new OwaspHtmlTemplateOutput(page), null, PageView.of(build, provenance));
        return page.toString();
    }

    /** The page of a module that could not be judged: a link to the page of an earlier build still leads somewhere. */
    @SuppressWarnings("NullAway")
    public static String unjudged(String name, List<Mistake> mistakes, Provenance provenance) {
        StringOutput page = new StringOutput();
        JtemistakesGenerated.render(
                new OwaspHtmlTemplateOutput(page), null, MistakesView.of(name, mistakes, provenance));
        return page.toString();
    }
}

package snippets.httpclientperrequest.jsoup;

import org.jsoup.Jsoup;

/** No request at all. */
public final class ParsedText {

  public String title(String html) {
    return Jsoup.parse(html).title();
  }
}

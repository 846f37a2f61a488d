package snippets.httpstatusunchecked.jsoup;

import java.io.IOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;

/** Errors are ignored by the library, and not by the caller. */
public final class CodeAsked {

  public String terms(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Connection.Response answer = Jsoup.connect(url).ignoreHttpErrors(true).timeout(8_000).execute();
    if (answer.statusCode() != 200) {
      throw new IOException("status " + answer.statusCode());
    }
    return answer.parse().select("section.terms").text();
  }
}

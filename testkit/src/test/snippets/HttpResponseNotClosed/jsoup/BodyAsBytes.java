package snippets.httpresponsenotclosed.jsoup;

import java.io.IOException;
import org.jsoup.Jsoup;

/** The body is read at once. */
public final class BodyAsBytes {

  public byte[] get(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Jsoup.connect(url).ignoreContentType(true).execute().bodyAsBytes();
  }
}

package snippets.httpkeepalivedisabled.apache5fluent;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Request;

/** Other headers, other values. */
public final class OtherHeader {

  public String get(String uri) throws IOException {
    return Request.get(uri)
        .addHeader("Connection", "keep-alive")
        .addHeader("X-Mode", "close")
        .execute()
        .returnContent()
        .asString();
  }
}

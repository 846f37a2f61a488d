package snippets.httpkeepalivedisabled.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** Other headers, other values. */
public final class OtherHeader {

  public String get(String uri) throws IOException {
    return Request.Get(uri)
        .connectTimeout(2_000)
        .socketTimeout(5_000)
        .addHeader("Connection", "keep-alive")
        .addHeader("X-Mode", "close")
        .execute()
        .returnContent()
        .asString();
  }
}

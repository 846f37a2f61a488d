package snippets.httpretryunsafe.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** Reading twice does no harm. */
public final class GetInLoop {

  public String send(String uri) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return Request.Get(uri).connectTimeout(2_000).socketTimeout(5_000).execute().returnContent().asString();
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}

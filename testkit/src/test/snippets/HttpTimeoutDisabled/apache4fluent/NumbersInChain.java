package snippets.httptimeoutdisabled.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;

/** Both have a number. */
public final class NumbersInChain {

  public String get(String uri) throws IOException {
    return Request.Get(uri)
        .connectTimeout(2_000)
        .socketTimeout(5_000)
        .execute()
        .returnContent()
        .asString();
  }
}

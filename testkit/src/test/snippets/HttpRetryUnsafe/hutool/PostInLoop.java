package snippets.httpretryunsafe.hutool;

import cn.hutool.core.io.IORuntimeException;
import cn.hutool.http.HttpRequest;

/** What is created may be there twice. */
public final class PostInLoop {

  public String send(String url, String order) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpRetryUnsafe]
        return HttpRequest.post(url).body(order).timeout(5_000).execute().body();
      } catch (IORuntimeException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}

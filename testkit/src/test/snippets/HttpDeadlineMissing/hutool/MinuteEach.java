package snippets.httpdeadlinemissing.hutool;

import cn.hutool.core.io.IORuntimeException;
import cn.hutool.http.HttpRequest;

/** A page that does not come is waited for five times, a minute each. */
public final class MinuteEach {

  public String get(String url) {
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        // BUG: Diagnostic contains: [HttpDeadlineMissing]
        return HttpRequest.get(url).timeout(60_000).execute().body();
      } catch (IORuntimeException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}

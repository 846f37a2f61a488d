package snippets.httpdeadlinemissing.hutool;

import cn.hutool.core.io.IORuntimeException;
import cn.hutool.http.HttpRequest;

/** A clock ends the loop. */
public final class ClockInLoop {

  public String get(String url) {
    long end = System.nanoTime() + 90_000_000_000L;
    for (int attempt = 0; attempt < 5 && System.nanoTime() < end; attempt++) {
      try {
        return HttpRequest.get(url).timeout(60_000).execute().body();
      } catch (IORuntimeException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}

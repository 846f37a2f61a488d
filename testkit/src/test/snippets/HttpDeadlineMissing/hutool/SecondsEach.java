package snippets.httpdeadlinemissing.hutool;

import cn.hutool.core.io.IORuntimeException;
import cn.hutool.http.HttpRequest;

/** Half a minute at most. */
public final class SecondsEach {

  public String get(String url) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        return HttpRequest.get(url).timeout(5_000).execute().body();
      } catch (IORuntimeException e) {
        System.err.println("again: " + e);
      }
    }
    return null;
  }
}

package snippets.httpretryunsafe.hutool;

import cn.hutool.core.io.IORuntimeException;
import cn.hutool.http.HttpRequest;

/** Reading twice does no harm. */
public final class GetInLoop {

  public String send(String url) {
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

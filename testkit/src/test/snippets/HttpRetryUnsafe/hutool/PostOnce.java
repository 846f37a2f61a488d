package snippets.httpretryunsafe.hutool;

import cn.hutool.core.io.IORuntimeException;
import cn.hutool.http.HttpRequest;

/** One attempt. */
public final class PostOnce {

  public String send(String url, String order) {
    try {
      return HttpRequest.post(url).body(order).timeout(5_000).execute().body();
    } catch (IORuntimeException e) {
      return null;
    }
  }
}

package snippets.httpcallunderlock.hutool;

import cn.hutool.http.HttpRequest;

/** Only the request is made under the lock. */
public final class MadeUnderLock {

  public String get(String url) {
    HttpRequest request;
    synchronized (this) {
      request = HttpRequest.get(url).timeout(5_000);
    }
    return request.execute().body();
  }
}

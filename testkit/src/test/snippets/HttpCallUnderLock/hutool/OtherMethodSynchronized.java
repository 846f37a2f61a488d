package snippets.httpcallunderlock.hutool;

import cn.hutool.http.HttpRequest;

/** The monitor is not held while the server is waited for. */
public final class OtherMethodSynchronized {

  public String get(String url) {
    return HttpRequest.get(url).timeout(5_000).execute().body();
  }

  public synchronized String last() {
    return toString();
  }
}

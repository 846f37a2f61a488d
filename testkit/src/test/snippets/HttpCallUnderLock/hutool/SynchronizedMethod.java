package snippets.httpcallunderlock.hutool;

import cn.hutool.http.HttpRequest;

/** The monitor is held for as long as the server takes. */
public final class SynchronizedMethod {

  public synchronized String get(String url) {
    // BUG: Diagnostic contains: [HttpCallUnderLock]
    return HttpRequest.get(url).timeout(5_000).execute().body();
  }
}

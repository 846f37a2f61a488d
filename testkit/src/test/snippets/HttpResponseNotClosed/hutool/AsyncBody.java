package snippets.httpresponsenotclosed.hutool;

import cn.hutool.http.HttpRequest;

/** Asking for the body reads and closes. */
public final class AsyncBody {

  public String get(String url) {
    return HttpRequest.get(url).timeout(5_000).executeAsync().body();
  }
}

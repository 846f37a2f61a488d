package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpRequest;

/** Whoever makes the request sets its timeouts. */
public final class GivenByOthers {

  public String call(HttpRequest request) {
    return request.execute().body();
  }
}

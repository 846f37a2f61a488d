package snippets.httptimeoutdisabled.hutool;

import cn.hutool.http.HttpRequest;

/** A number is a bound. */
public final class Seconds {

  public String get(String url) {
    return HttpRequest.get(url).timeout(5_000).execute().body();
  }
}

package snippets.httptimeoutdisabled.hutool;

import cn.hutool.http.HttpRequest;

/** Zero of something else. */
public final class ZeroBody {

  public String get(String url) {
    return HttpRequest.get(url).timeout(5_000).setMaxRedirectCount(0).execute().body();
  }
}

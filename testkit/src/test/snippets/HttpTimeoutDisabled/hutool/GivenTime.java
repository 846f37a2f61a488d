package snippets.httptimeoutdisabled.hutool;

import cn.hutool.http.HttpRequest;

/** What somebody chooses may be a number. */
public final class GivenTime {

  public String get(String url, int millis) {
    return HttpRequest.get(url).timeout(millis).execute().body();
  }
}

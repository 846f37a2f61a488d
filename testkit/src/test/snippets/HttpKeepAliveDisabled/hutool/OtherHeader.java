package snippets.httpkeepalivedisabled.hutool;

import cn.hutool.http.HttpRequest;

/** Other headers. */
public final class OtherHeader {

  public String get(String url) {
    return HttpRequest.get(url).header("Accept", "close").timeout(5_000).execute().body();
  }
}

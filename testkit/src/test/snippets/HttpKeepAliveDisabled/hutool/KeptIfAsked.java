package snippets.httpkeepalivedisabled.hutool;

import cn.hutool.http.HttpRequest;

/** Only where somebody asks for it. */
public final class KeptIfAsked {

  public String get(String url, boolean isKept) {
    return HttpRequest.get(url).keepAlive(isKept).timeout(5_000).execute().body();
  }
}

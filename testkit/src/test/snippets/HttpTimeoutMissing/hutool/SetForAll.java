package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpGlobalConfig;
import cn.hutool.http.HttpUtil;

/** The program has a timeout for all calls. */
public final class SetForAll {

  static {
    HttpGlobalConfig.setTimeout(5_000);
  }

  public String rates() {
    return HttpUtil.get("https://rates.example/today");
  }
}

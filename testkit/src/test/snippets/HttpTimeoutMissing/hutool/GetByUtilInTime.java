package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpUtil;

/** The overload with a time bounds connect and each read. */
public final class GetByUtilInTime {

  public String rates() {
    return HttpUtil.get("https://rates.example/today", 5_000);
  }
}

package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpUtil;

/** The shortest call waits as long as the program says for all, by default for ever. */
public final class GetByUtil {

  public String rates() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return HttpUtil.get("https://rates.example/today");
  }
}

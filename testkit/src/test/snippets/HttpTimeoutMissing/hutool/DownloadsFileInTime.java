package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpUtil;
import java.io.File;

/** The overload with a time. */
public final class DownloadsFileInTime {

  public long fetch(String url, File target) {
    return HttpUtil.downloadFile(url, target, 10_000);
  }
}

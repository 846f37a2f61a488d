package snippets.httptimeoutmissing.hutool;

import cn.hutool.http.HttpUtil;
import java.io.File;

/** Reads of a download have no bound either. */
public final class DownloadsFile {

  public long fetch(String url, File target) {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return HttpUtil.downloadFile(url, target);
  }
}

package snippets.httptimeoutmissing.urlconnection;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import org.apache.commons.io.FileUtils;

/** The overload without times waits for ever. */
public final class CopiesUrlToFile {

  public void fetch(String downloadUrl, File target) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    FileUtils.copyURLToFile(new URL(downloadUrl), target);
  }
}

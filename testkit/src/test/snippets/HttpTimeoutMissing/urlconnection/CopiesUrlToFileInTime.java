package snippets.httptimeoutmissing.urlconnection;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import org.apache.commons.io.FileUtils;

/** The overload with times bounds connect and each read. */
public final class CopiesUrlToFileInTime {

  public void fetch(String downloadUrl, File target) throws IOException {
    FileUtils.copyURLToFile(new URL(downloadUrl), target, 2_000, 10_000);
  }
}

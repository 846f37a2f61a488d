package snippets.httptimeoutmissing.urlconnection;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.IOUtils;

/** What a class path has needs no timeout. */
public final class CommonsIoReadsResource {

  public String template() throws IOException {
    URL template = getClass().getResource("/mail.txt");
    return IOUtils.toString(template, StandardCharsets.UTF_8);
  }
}

package snippets.httptimeoutmissing.urlconnection;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** The common use: what the class path has. */
public final class GuavaReadsResource {

  public String schemaForHttp() throws IOException {
    URL url = Resources.getResource("schema.json");
    return Resources.toString(url, StandardCharsets.UTF_8);
  }
}

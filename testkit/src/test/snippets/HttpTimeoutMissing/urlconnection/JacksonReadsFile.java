package snippets.httptimeoutmissing.urlconnection;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.Map;

/** A file, as an address. */
public final class JacksonReadsFile {

  private final ObjectMapper mapper = new ObjectMapper();

  public Map<?, ?> settings(File file) throws IOException {
    URL url = file.toURI().toURL();
    return mapper.readValue(url, Map.class);
  }
}

package snippets.httptimeoutmissing.urlconnection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;

/** Jackson calls openStream. */
public final class JacksonReadsAddress {

  private final ObjectMapper mapper = new ObjectMapper();

  public JsonNode release(String project) throws IOException {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    return mapper.readTree(new URL("https://api.example/" + project + "/latest"));
  }
}

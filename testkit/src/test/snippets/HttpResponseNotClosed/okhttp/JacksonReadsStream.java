package snippets.httpresponsenotclosed.okhttp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The mapper closes the stream that it reads. */
public final class JacksonReadsStream {

  private final OkHttpClient client = new OkHttpClient();
  private final ObjectMapper mapper = new ObjectMapper();

  public JsonNode get(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    return mapper.readTree(response.body().byteStream());
  }
}

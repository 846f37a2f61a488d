package snippets.httptimeoutmissing.apache4fluent;

import java.io.IOException;
import org.apache.http.client.fluent.Request;
import org.apache.http.client.fluent.Response;
import org.apache.http.entity.ContentType;

/** Connected quickly, then silent. */
public final class ConnectOnly {

  public byte[] post(String uri, String json) throws IOException {
    Request request = Request.Post(uri).connectTimeout(2_000);
    request.bodyString(json, ContentType.APPLICATION_JSON);
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    Response response = request.execute();
    return response.returnContent().asBytes();
  }
}

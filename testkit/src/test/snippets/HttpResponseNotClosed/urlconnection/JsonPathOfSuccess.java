package snippets.httpresponsenotclosed.urlconnection;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** So does JsonPath. */
public final class JsonPathOfSuccess {

  public String name(HttpURLConnection connection) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = connection.getInputStream();
    if (connection.getResponseCode() != 200) {
      return null;
    }
    return JsonPath.read(in, "$.name");
  }
}

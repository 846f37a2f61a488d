package snippets.httpresponsenotclosed.urlconnection;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** JsonPath closes, also what it cannot read. */
public final class JsonPathReads {

  public String name(HttpURLConnection connection) throws IOException {
    InputStream in = connection.getInputStream();
    return JsonPath.read(in, "$.name");
  }
}

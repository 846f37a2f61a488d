package snippets.httpresponsenotclosed.urlconnection;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** The parser closes, where it gets the stream. */
public final class FastjsonOfSuccess {

  public JSONObject stock(HttpURLConnection connection) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    InputStream in = connection.getInputStream();
    if (connection.getResponseCode() != 200) {
      return null;
    }
    return JSON.parseObject(in);
  }
}

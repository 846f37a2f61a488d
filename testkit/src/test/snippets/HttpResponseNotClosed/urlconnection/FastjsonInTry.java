package snippets.httpresponsenotclosed.urlconnection;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/** Closed by the caller. */
public final class FastjsonInTry {

  public JSONObject stock(HttpURLConnection connection) throws IOException {
    try (InputStream in = connection.getInputStream()) {
      return JSON.parseObject(in);
    }
  }
}

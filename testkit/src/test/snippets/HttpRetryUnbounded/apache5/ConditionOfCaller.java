package snippets.httpretryunbounded.apache5;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

/** The caller says when it is enough. */
public final class ConditionOfCaller {

  private final CloseableHttpClient client;

  public ConditionOfCaller(CloseableHttpClient client) {
    this.client = client;
  }

  public int load(String uri, BooleanSupplier goesOn) throws IOException {
    int code;
    do {
      code = client.execute(new HttpGet(uri), response -> response.getCode());
    } while (code >= 500 && goesOn.getAsBoolean());
    return code;
  }
}

package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Response;

/** The annotation says that somebody else closes. */
public final class LentResult {

  @interface NotOwning {}

  /** Keeps its response. */
  public interface Exchange {
    /** Gives the response, which the exchange closes. */
    @NotOwning
    Response execute() throws IOException;
  }

  public String text(Exchange exchange) throws IOException {
    Response response = exchange.execute();
    if (response.code() == 404) {
      return null;
    }
    return response.body().string();
  }
}

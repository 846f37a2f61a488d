package snippets.httpinterceptorleak.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;

/** The helper closes what it refuses. */
public final class ClosedByHelper implements ExecChainHandler {

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException {
    ClassicHttpResponse response = chain.proceed(request, scope);
    if (response.getCode() == 429) {
      throw refused(response);
    }
    return response;
  }

  private static HttpException refused(ClassicHttpResponse response) throws IOException {
    response.close();
    return new HttpException("too many requests");
  }
}

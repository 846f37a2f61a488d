package snippets.httpinterceptorleak.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;

/** The helper throws, and does not close what it looks at. */
public final class ValidatorThrows implements ExecChainHandler {

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException {
    // BUG: Diagnostic contains: [HttpInterceptorLeak]
    ClassicHttpResponse response = chain.proceed(request, scope);
    check(response);
    return response;
  }

  private static void check(ClassicHttpResponse response) throws HttpException {
    if (response.getCode() == 429) {
      throw new HttpException("too many requests");
    }
  }
}

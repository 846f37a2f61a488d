package snippets.httpcallunderlock.resttemplate;

import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestTemplate;

/** The transaction begins when the answer is there. */
public final class BeforeTemplate {

  interface Orders {
    void close(long order, String tracking);
  }

  private final TransactionTemplate transaction;
  private final Orders orders;
  private final RestTemplate carriers;

  public BeforeTemplate(TransactionTemplate transaction, Orders orders, RestTemplate carriers) {
    this.transaction = transaction;
    this.orders = orders;
    this.carriers = carriers;
  }

  public String close(long order) {
    String tracking = carriers.getForObject("http://c/{o}", String.class, order);
    return transaction.execute(
        status -> {
          orders.close(order, tracking);
          return tracking;
        });
  }
}

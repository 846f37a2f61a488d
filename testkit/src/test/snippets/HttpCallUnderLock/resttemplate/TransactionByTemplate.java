package snippets.httpcallunderlock.resttemplate;

import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestTemplate;

/** What is given to the template runs in a transaction of the database. */
public final class TransactionByTemplate {

  interface Orders {
    void close(long order, String tracking);
  }

  private final TransactionTemplate transaction;
  private final Orders orders;
  private final RestTemplate carriers;

  public TransactionByTemplate(
      TransactionTemplate transaction, Orders orders, RestTemplate carriers) {
    this.transaction = transaction;
    this.orders = orders;
    this.carriers = carriers;
  }

  public String close(long order) {
    return transaction.execute(
        status -> {
          // BUG: Diagnostic contains: [HttpCallUnderLock]
          String tracking = carriers.getForObject("http://c/{o}", String.class, order);
          orders.close(order, tracking);
          return tracking;
        });
  }
}

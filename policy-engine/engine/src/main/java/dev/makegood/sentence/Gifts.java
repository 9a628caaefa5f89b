package dev.makegood.sentence;

import java.util.Map;
import java.util.Optional;

/**
 * What whoever is served receives, by the type of gesture or care.
 *
 * @param plain without its worth
 * @param worth with its worth
 */
record Gifts(Phrase plain, Phrase worth) {
    private static final Map<String, Gifts> BY_TYPE = Map.ofEntries(
            gift("APOLOGY", "an apology", "nhận lời xin lỗi"),
            gift("REFUND", "a refund", "được hoàn tiền", "a refund of %s", "được hoàn %s"),
            gift(
                    "PARTIAL_REFUND",
                    "a partial refund",
                    "được hoàn một phần tiền",
                    "a partial refund of %s",
                    "được hoàn một phần là %s"),
            gift("CREDIT", "a credit", "được ghi có", "a credit of %s", "được ghi có %s"),
            gift("VOUCHER", "a voucher", "nhận phiếu quà tặng", "a voucher of %s", "nhận phiếu quà tặng trị giá %s"),
            gift("POINTS", "points", "được cộng điểm thưởng"),
            gift("REPLACEMENT", "a replacement", "được đổi sản phẩm mới"),
            gift("UPGRADE", "an upgrade", "được nâng hạng"),
            gift("FREE_GIFT", "a free gift", "được tặng quà"),
            gift("EXTRA_SERVICE", "an extra service", "được phục vụ thêm"),
            gift("PERSONAL_ADVICE", "personal advice", "được tư vấn riêng"),
            gift("FEE_WAIVER", "a fee waiver", "được miễn phí", "a fee waiver of %s", "được miễn khoản phí %s"),
            gift("COMPENSATION", "compensation", "được bồi thường", "compensation of %s", "được bồi thường %s"),
            gift("BIRTHDAY_CARD", "a birthday card", "nhận thiệp sinh nhật"),
            gift("THANK_YOU_NOTE", "a thank-you note", "nhận lời cảm ơn"),
            gift("CHECK_IN_CALL", "a call to see how things are", "được gọi điện hỏi thăm"),
            gift("SURPRISE", "a surprise", "nhận món quà bất ngờ"));

    private static final String AMOUNT = "số tiền ";

    private static Map.Entry<String, Gifts> gift(String type, String en, String vi) {
        return gift(type, en, vi, en + " worth %s", vi + " trị giá %s");
    }

    private static Map.Entry<String, Gifts> gift(String type, String en, String vi, String enWorth, String viWorth) {
        return Map.entry(type, new Gifts(receives(en, vi), receives(enWorth, viWorth)));
    }

    private static Phrase receives(String en, String vi) {
        return new Phrase("receives " + en, vi);
    }

    static Phrase of(String type) {
        return gift(type).plain;
    }

    /** That many points are counted; of anything else the number stands beside it. */
    static Phrase of(String type, Phrase quantity, boolean isWritten) {
        if (!type.equals("POINTS") || !isWritten) {
            return Phrase.of("%s (%s)", "%s (%s)", of(type), quantity);
        }
        return quantity.en().contains(" points")
                ? Phrase.of("receives %s", "được cộng %s", quantity)
                : Phrase.of("receives %s points", "được cộng %s điểm thưởng", quantity);
    }

    static Phrase worth(String type, Phrase amount, boolean isWritten) {
        var worth = gift(type).worth;
        var vi = isWritten || worth.vi().endsWith("trị giá %s") ? amount.vi() : sum(worth, amount.vi());
        return isWritten
                ? Phrase.of(worth.en(), worth.vi(), new Phrase(amount.en(), vi))
                : Phrase.of(
                        gift(type).plain.en() + " equal to %s",
                        worth.vi(),
                        new Phrase(Naming.theValue(amount).en(), vi));
    }

    private static String sum(Phrase worth, String amount) {
        if (worth.vi().endsWith("khoản phí %s")) {
            return "bằng " + amount;
        }
        return amount.startsWith(AMOUNT) ? amount : AMOUNT + "bằng " + amount;
    }

    private static Gifts gift(String type) {
        return Optional.ofNullable(BY_TYPE.get(type))
                .orElseGet(() -> gift(type, type, "nhận " + type).getValue());
    }
}

package org.taizhang.intake.wording;

/**
 * Folds text character by character so that grammars need one form only: full-width
 * becomes half-width, every round, square or angled bracket becomes ( or ), and the
 * traditional characters of the words that grammars look for become simplified. Length
 * and positions stay, so that a match in the folded text is a match in the printed one.
 */
public final class Fold {

	private static final String TRADITIONAL = "萬與專業兩嚴個為舉鄉書爭於產畝億從們優會傳體僑黨關內冊寫農決況減幾則創別辦務動勵區協單廳壓縣叄參發號後噸聽啓員響團園圍國"
			+ "場壞堅處備復頭獎婦實審賓對導將層屬帶並應開張強歸當錄徹態總戶執擴掃護報擔擬擇掛揮損換據數斷無時顯曬暫機權條來極構標欄樹樣"
			+ "檢殘匯沒測溫點牽狀現電監碼確種積稱穩籌簽簡類緊約級紀純線組細織經結繞給絡統績續維綠編縮網職聯勝節範補見規視計訂認訓議設訪"
			+ "證評識試話該說請讀誰調談負責賬貫貳貼資轉輪輕輛輯達遷過還這進連適選遞郵鐘銷錯鎮長門間聞隊際陸隨頁頃項須預領頻題額風飽館驗"
			+ "齊爲啟臺帳劃採佈製併準係繫幹週徵佔眾隸購彙戸羣廠庫財稅費貸濟環醫療師歷變學險質銀衛註問綜東陽歲觸鐵橋樓産運輸價練習檔車圖" + "術藝藥養兒氣貿納屆廣礦論頒盡雙餘謀災潔戰親競勞鏈儲糧漁罰糾訴較複獲愛陳於";

	private static final String SIMPLIFIED = "万与专业两严个为举乡书争于产亩亿从们优会传体侨党关内册写农决况减几则创别办务动励区协单厅压县叁参发号后吨听启员响团园围国"
			+ "场坏坚处备复头奖妇实审宾对导将层属带并应开张强归当录彻态总户执扩扫护报担拟择挂挥损换据数断无时显晒暂机权条来极构标栏树样"
			+ "检残汇没测温点牵状现电监码确种积称稳筹签简类紧约级纪纯线组细织经结绕给络统绩续维绿编缩网职联胜节范补见规视计订认训议设访"
			+ "证评识试话该说请读谁调谈负责账贯贰贴资转轮轻辆辑达迁过还这进连适选递邮钟销错镇长门间闻队际陆随页顷项须预领频题额风饱馆验"
			+ "齐为启台账划采布制并准系系干周征占众隶购汇户群厂库财税费贷济环医疗师历变学险质银卫注问综东阳岁触铁桥楼产运输价练习档车图" + "术艺药养儿气贸纳届广矿论颁尽双余谋灾洁战亲竞劳链储粮渔罚纠诉较复获爱陈于";

	private static final String OPENING = "〔［【〈｛﹝";

	private static final String CLOSING = "〕］】〉｝﹞";

	private static final char[] TABLE = table();

	/** What does not stay as it is: quicker to ask than the table. */
	private static final Characters CHANGED = Characters.where((c) -> TABLE[c] != c);

	private Fold() {
	}

	public static String fold(CharSequence text) {
		String printed = text.toString();
		int first = CHANGED.firstIn(printed, 0);
		if (first < 0) {
			return printed;
		}
		char[] folded = printed.toCharArray();
		for (int i = first; i < folded.length; i++) {
			folded[i] = CHANGED.has(folded[i]) ? TABLE[folded[i]] : folded[i];
		}
		return new String(folded);
	}

	/** One character, folded. */
	public static char fold(char printed) {
		return TABLE[printed];
	}

	private static char[] table() {
		char[] table = new char[Character.MAX_VALUE + 1];
		for (int c = 0; c < table.length; c++) {
			table[c] = (c >= '！' && c <= '～') ? (char) (c - '！' + '!') : (char) c;
		}
		(OPENING + "[{").chars().forEach((c) -> table[c] = '(');
		(CLOSING + "]}").chars().forEach((c) -> table[c] = ')');
		"\u00a0\u3000".chars().forEach((c) -> table[c] = ' ');
		for (int i = 0; i < TRADITIONAL.length(); i++) {
			table[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
		}
		return table;
	}

}
